package dev.freehold.models.shop;

import java.io.Serializable;

/** An order and the position of a line. */
public record OrderLineId(OrderId orderId, int position) implements Serializable {}
