package org.meritdesk.incentive.api;

/**
 * What places win (竞赛奖级).
 *
 * @param upTo the last place of the tier, included; who shares a place wins as much
 * @param reward what is won, in words
 */
public record ContestTier(int upTo, String reward) {}
