package org.meritdesk.incentive.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * What points can be turned into (积分兑换): agents redeem, HR hands over or refuses; nobody pays more
 * than there is and nothing is given out twice.
 */
public interface PointsShop {

  /** The catalogue; who does not keep it sees what is offered. */
  List<CatalogueItem> catalogue(Caller who);

  /**
   * Adds or changes an item; earlier versions stay on record.
   *
   * @throws org.meritdesk.kernel.Problem {@code POINTS_ITEM_NOT_FOUND}, {@code POINTS_ITEM_FIELD},
   *     {@code POINTS_ITEM_STALE}
   */
  CatalogueItem save(CatalogueDraft draft, Caller who);

  /**
   * Pays with the caller's points.
   *
   * @param version of the item, as it was read
   * @throws org.meritdesk.kernel.Problem {@code POINTS_SHORT}, {@code POINTS_SOLD_OUT}, {@code
   *     POINTS_ITEM_OFF}, {@code POINTS_ITEM_STALE}
   */
  Redemption redeem(long itemId, int version, Caller agent);

  /** Hands over; never the own. */
  Redemption fulfil(long id, String words, Caller who);

  /** Refuses with a reason: the points are given back with the days they had. */
  Redemption refuse(long id, String words, Caller who);

  /** Redemptions that the caller may see, waiting ones first. */
  List<Redemption> redemptions(Caller who);
}
