package org.meritdesk.scoring.domain;

/**
 * What one contact adds to a measure (贡献).
 *
 * @param key whatever identifies it
 * @param numerator what it adds
 * @param denominator how much it counts
 */
public record Share<K>(K key, long numerator, long denominator) {}
