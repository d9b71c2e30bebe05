package com.acme;

public record LineId(String orderId, int position) {}
