package org.meritdesk.incentive.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that points can be turned into (兑换项).
 *
 * @param version counts changes; who redeems names the one that was read
 * @param names names by language tag
 * @param quantity hours of leave, yuan of budget, or pieces
 * @param stock how many are left; null without a limit
 * @param offered whether it can be redeemed at present
 */
public record CatalogueItem(
    long id,
    int version,
    CatalogueKind kind,
    Map<String, String> names,
    int price,
    int quantity,
    @Nullable Integer stock,
    boolean offered) {

  /** Fixes the names. */
  public CatalogueItem {
    names = Map.copyOf(names);
  }

  /** Whether it can be redeemed by somebody with enough points. */
  public boolean available() {
    return offered && (stock == null || stock > 0);
  }
}
