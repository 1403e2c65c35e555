package org.meritdesk.web.faces.quality;

/** A participant beside the expert or the group (评分人对标). */
public record AlignmentRow(
    String grader,
    int contacts,
    String difference,
    String interval,
    String lean,
    String kind,
    String alignment,
    String equal) {}
