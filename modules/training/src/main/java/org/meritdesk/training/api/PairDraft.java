package org.meritdesk.training.api;

import java.time.LocalDate;

/**
 * A pair to begin (师徒结对申请).
 *
 * @param until the last day that is planned
 * @param goals what the newcomer is to be able to do then
 */
public record PairDraft(
    long mentorId, long newcomerId, LocalDate from, LocalDate until, String goals) {}
