package com.acme.vault;
import javax.sql.DataSource;
public final class Behaviour { private Behaviour() {} public static void run(DataSource ds) {} }
