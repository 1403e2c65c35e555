package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * What is added to the evidence of a plan (改进佐证).
 *
 * @param contactId a contact that shows it
 * @param inspectionId an inspection that shows it
 */
public record ImprovementNote(String text, @Nullable Long contactId, @Nullable Long inspectionId) {}
