package org.meritdesk.launcher.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a leg: the agent is free again at a moment; next is a handover, if any. */
record Served(
    List<Facts.Phase> phases,
    List<Facts.Segment> segments,
    List<Leg.Line> lines,
    long closedAt,
    String closedBy,
    long freeAt,
    boolean resolved,
    @Nullable Leg next) {}
