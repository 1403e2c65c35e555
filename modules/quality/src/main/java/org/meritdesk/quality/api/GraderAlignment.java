package org.meritdesk.quality.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one participant marks beside the measure: the expert, else the group's median (评分人对标); two
 * decimals.
 *
 * @param grader the login
 * @param byExpert whether the expert is the measure
 * @param contacts contacts with a score of both
 * @param difference mean of own score less the measure's, in points of the score; below zero is
 *     strict
 * @param low lower end of its 95 % bootstrap interval; null below three contacts
 * @param high its upper end
 * @param lean what that means
 * @param alignment closeness of points to the expert's, in percent; null without an expert
 * @param equal criteria marked as the expert did
 * @param compared criteria that the expert marked and the participant's contact has
 * @param equalShare equal ÷ compared, in percent; null if nothing was compared
 */
public record GraderAlignment(
    String grader,
    boolean byExpert,
    int contacts,
    @Nullable BigDecimal difference,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Lean lean,
    @Nullable BigDecimal alignment,
    int equal,
    int compared,
    @Nullable BigDecimal equalShare) {}
