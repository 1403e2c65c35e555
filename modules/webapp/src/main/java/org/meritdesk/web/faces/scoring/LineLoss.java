package org.meritdesk.web.faces.scoring;

/** What a line lost in all, as shown (单项失分). */
public record LineLoss(String measure, String name, String lost) {}
