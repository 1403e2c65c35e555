package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CatalogueDraft;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.CatalogueKind;
import org.meritdesk.incentive.api.PointsShop;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What points can be turned into, while it is edited (兑换目录). */
@Named
@RequestScoped
public class CatalogueDesk {

  @Inject private PointsShop shop;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long item;
  private int version;
  private @Nullable CatalogueKind kind;
  private @Nullable String nameZh;
  private @Nullable String nameEn;
  private @Nullable Integer price;
  private @Nullable Integer quantity;
  private @Nullable Integer stock;
  private boolean offered = true;

  /** All items. */
  public List<CatalogueItem> getItems() {
    return shop.catalogue(reader.caller());
  }

  /** Fills the form with the item asked for. */
  public void open() {
    Long wanted = item;
    if (wanted == null) {
      return;
    }
    for (CatalogueItem each : getItems()) {
      if (each.id() == wanted) {
        version = each.version();
        kind = each.kind();
        nameZh = each.names().get("zh-CN");
        nameEn = each.names().get("en");
        price = each.price();
        quantity = each.quantity();
        stock = each.stock();
        offered = each.offered();
      }
    }
  }

  /** Saves it. */
  public void save() {
    shop.save(
        new CatalogueDraft(
            item,
            version,
            kind == null ? CatalogueKind.GOODS : kind,
            nameZh == null ? "" : nameZh,
            nameEn == null ? "" : nameEn,
            price == null ? 0 : price,
            quantity == null ? 1 : quantity,
            stock,
            offered),
        reader.caller());
    notices.done("points?show=catalogue", "points.item.saved");
  }

  /** Every kind. */
  public CatalogueKind[] getKinds() {
    return CatalogueKind.values();
  }

  public @Nullable Long getItem() {
    return item;
  }

  public void setItem(@Nullable Long item) {
    this.item = item;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public @Nullable CatalogueKind getKind() {
    return kind;
  }

  public void setKind(@Nullable CatalogueKind kind) {
    this.kind = kind;
  }

  public @Nullable String getNameZh() {
    return nameZh;
  }

  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh;
  }

  public @Nullable String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn;
  }

  public @Nullable Integer getPrice() {
    return price;
  }

  public void setPrice(@Nullable Integer price) {
    this.price = price;
  }

  public @Nullable Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(@Nullable Integer quantity) {
    this.quantity = quantity;
  }

  public @Nullable Integer getStock() {
    return stock;
  }

  public void setStock(@Nullable Integer stock) {
    this.stock = stock;
  }

  public boolean isOffered() {
    return offered;
  }

  public void setOffered(boolean offered) {
    this.offered = offered;
  }
}
