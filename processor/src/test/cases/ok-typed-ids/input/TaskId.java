package com.acme.ids;

/** The id of a task. */
record TaskId(String text) {}
