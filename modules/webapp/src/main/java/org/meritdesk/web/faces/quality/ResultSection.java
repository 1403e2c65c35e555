package org.meritdesk.web.faces.quality;

import java.util.List;

/** A section of a result as read (质检结果分组); the percent is empty where nothing counted. */
public record ResultSection(String name, String percent, List<ResultLine> lines) {

  /** Fixes the list. */
  public ResultSection {
    lines = List.copyOf(lines);
  }
}
