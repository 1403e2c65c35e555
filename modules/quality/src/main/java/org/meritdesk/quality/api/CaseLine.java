package org.meritdesk.quality.api;

/**
 * Something that was said in a case (案例对话).
 *
 * @param author {@code customer}, {@code agent}, {@code bot} or {@code system}
 * @param afterSeconds since the first line
 * @param text what was said, without what tells a person where the case is anonymised
 */
public record CaseLine(String author, long afterSeconds, String text) {}
