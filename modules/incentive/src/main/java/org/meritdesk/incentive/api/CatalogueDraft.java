package org.meritdesk.incentive.api;

import org.jspecify.annotations.Nullable;

/**
 * An item as it is to be (兑换项编辑).
 *
 * @param id null for a new one
 * @param version the one that was read; 0 for a new one
 */
public record CatalogueDraft(
    @Nullable Long id,
    int version,
    CatalogueKind kind,
    String nameZh,
    String nameEn,
    int price,
    int quantity,
    @Nullable Integer stock,
    boolean offered) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public CatalogueDraft {
    kind = kind == null ? CatalogueKind.GOODS : kind;
    nameZh = nameZh == null ? "" : nameZh.strip();
    nameEn = nameEn == null ? "" : nameEn.strip();
  }
}
