package org.meritdesk.training.api;

/**
 * Something to read or watch (课程资料).
 *
 * @param title what it is
 * @param url address with {@code https}, or {@code http} within the house
 */
public record Material(String title, String url) {}
