package org.meritdesk.training.api;

/**
 * Somebody who is asked (评分邀请).
 *
 * @param reminded how often a new link was drawn
 */
public record CooperationInvitation(
    long id,
    String departmentZh,
    String departmentEn,
    String person,
    int reminded,
    boolean answered) {}
