package org.meritdesk.web.faces.measures;

import org.jspecify.annotations.Nullable;

/**
 * A key figure of a team's day (关键指标).
 *
 * @param measure its constant, for the way down to the contacts
 * @param target what it should be, as written; null where no scheme says
 * @param met whether it is
 */
public record KeyFigure(
    String measure,
    String name,
    String value,
    String sample,
    @Nullable String target,
    boolean met) {}
