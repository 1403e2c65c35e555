package org.meritdesk.launcher.demo;

/** From a moment up to another, in epoch milliseconds. */
record Span(long from, long to) {
  boolean holds(long moment) {
    return from <= moment && moment < to;
  }
}
