package org.meritdesk.measures.api;

import java.util.List;

/**
 * What recomputing every cell from the facts found (重算报告).
 *
 * @param cells how many cells the facts give
 * @param different how many stored cells differed, were missing or were left over; now mended
 * @param examples the first of those, at most twenty
 */
public record RebuildReport(long cells, long different, List<CellKey> examples) {}
