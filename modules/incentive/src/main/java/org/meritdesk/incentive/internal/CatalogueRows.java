package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.meritdesk.incentive.api.CatalogueDraft;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.CatalogueKind;

/** The tables of what points can be turned into. */
final class CatalogueRows {

  private CatalogueRows() {}

  static List<CatalogueItem> all(Handle handle) {
    return handle
        .createQuery("select * from incentive.catalogue_item order by price, item_id")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<CatalogueItem> one(Handle handle, long id) {
    return handle
        .createQuery("select * from incentive.catalogue_item where item_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Takes one of the stock if the item is offered in this version and one is left. */
  static boolean takeOne(Handle handle, long id, int version) {
    return handle
            .createUpdate(
                """
                update incentive.catalogue_item set stock = stock - 1
                where item_id = :id and version = :version and offered
                  and (stock is null or stock > 0)
                """)
            .bind("id", id)
            .bind("version", version)
            .execute()
        == 1;
  }

  /** Puts one back. */
  static void putBack(Handle handle, long id) {
    handle
        .createUpdate("update incentive.catalogue_item set stock = stock + 1 where item_id = :id")
        .bind("id", id)
        .execute();
  }

  static long insert(Handle handle, CatalogueDraft draft, String who, Instant now) {
    long id =
        fields(
                handle.createQuery(
                    """
                    insert into incentive.catalogue_item (version, kind, name_zh, name_en, price,
                      quantity, stock, offered)
                    values (1, :kind, :zh, :en, :price, :quantity, :stock, :offered)
                    returning item_id
                    """),
                draft)
            .bind("kind", draft.kind().name())
            .mapTo(Long.class)
            .one();
    keep(handle, id, who, now);
    return id;
  }

  /** Changes an item; false if somebody was faster. The kind stays. */
  static boolean update(Handle handle, long id, CatalogueDraft draft, String who, Instant now) {
    boolean first =
        fields(
                    handle.createUpdate(
                        """
                    update incentive.catalogue_item
                    set version = version + 1, name_zh = :zh, name_en = :en, price = :price,
                      quantity = :quantity, stock = :stock, offered = :offered
                    where item_id = :id and version = :version
                    """),
                    draft)
                .bind("id", id)
                .bind("version", draft.version())
                .execute()
            == 1;
    if (first) {
      keep(handle, id, who, now);
    }
    return first;
  }

  private static <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S fields(
      S statement, CatalogueDraft draft) {
    return statement
        .bind("zh", draft.nameZh())
        .bind("en", draft.nameEn())
        .bind("price", draft.price())
        .bind("quantity", draft.quantity())
        .bind("stock", draft.stock())
        .bind("offered", draft.offered());
  }

  private static void keep(Handle handle, long id, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into incentive.catalogue_version
            select item_id, version, name_zh, name_en, price, quantity, stock, offered, :who, :now
            from incentive.catalogue_item where item_id = :id
            """)
        .bind("id", id)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  private static CatalogueItem read(ResultSet row) throws SQLException {
    return new CatalogueItem(
        row.getLong("item_id"),
        row.getInt("version"),
        CatalogueKind.valueOf(row.getString("kind")),
        Map.of("zh-CN", row.getString("name_zh"), "en", row.getString("name_en")),
        row.getInt("price"),
        row.getInt("quantity"),
        Columns.integerOrNull(row, "stock"),
        row.getBoolean("offered"));
  }
}
