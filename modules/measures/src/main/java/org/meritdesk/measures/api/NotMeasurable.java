package org.meritdesk.measures.api;

/** There is no value, and why (不可测得); never replaced by zero. */
public record NotMeasurable(Reason reason, long sample) implements Measurement {}
