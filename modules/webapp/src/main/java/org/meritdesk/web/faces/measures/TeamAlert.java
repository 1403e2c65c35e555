package org.meritdesk.web.faces.measures;

/**
 * Something a lead should look at (提醒): what, why, and where to go.
 *
 * @param kind {@code bad} or {@code watch}
 */
public record TeamAlert(String kind, String title, String text, String link, String deed) {}
