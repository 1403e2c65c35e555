package org.meritdesk.quality.domain.agreement;

/**
 * What one rater said about one unit (评分); where a rater said nothing there is no mark.
 *
 * @param unit what was rated, such as a contact
 * @param rater who rated
 * @param category the name of a category of the scale
 */
public record Mark(String unit, String rater, String category) {}
