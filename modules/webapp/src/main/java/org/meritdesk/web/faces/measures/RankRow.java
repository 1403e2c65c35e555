package org.meritdesk.web.faces.measures;

import org.jspecify.annotations.Nullable;
import org.meritdesk.web.faces.draw.SparkLine;

/**
 * A person in the ranking (排名行).
 *
 * @param rank the place; a dash where there is none
 * @param width of the score's bar, 0 to 100, on the scale 60 to 100
 * @param unranked why there is no place; empty where there is one
 */
public record RankRow(
    String rank,
    long agentId,
    String name,
    String score,
    String grade,
    int width,
    SparkLine recent,
    String handled,
    String speed,
    String csat,
    @Nullable String unranked) {}
