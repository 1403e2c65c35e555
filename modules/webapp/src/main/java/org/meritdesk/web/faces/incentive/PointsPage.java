package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsBank;
import org.meritdesk.incentive.api.PointsBooking;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsShop;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** An account of the points bank: the reader's own, or one looked at (积分银行). */
@Named
@RequestScoped
public class PointsPage {

  @Inject private PointsBank bank;
  @Inject private PointsShop shop;
  @Inject private Reader reader;
  @Inject private PageTexts texts;
  @Inject private Notices notices;

  private @Nullable Long agent;
  private @Nullable PointsAccount account;
  private @Nullable List<Redemption> redemptions;
  private @Nullable List<CatalogueItem> catalogue;

  /** Whose account is shown: the one asked for, else the reader's own; null for neither. */
  public @Nullable PointsAccount getAccount() {
    Long whose = agent == null ? reader.caller().agentId() : agent;
    PointsAccount known = account;
    if (known == null && whose != null) {
      known = bank.account(whose, reader.caller());
      account = known;
    }
    return known;
  }

  /** Whether it is the reader's own. */
  public boolean isOwn() {
    PointsAccount shown = getAccount();
    return shown != null && Long.valueOf(shown.agentId()).equals(reader.caller().agentId());
  }

  /** Its lines, the newest first. */
  public List<PointsBooking> getBookings() {
    PointsAccount shown = getAccount();
    return shown == null ? List.of() : bank.bookings(shown.agentId(), reader.caller());
  }

  /** What runs out next; null if nothing does. */
  public PointsAccount.@Nullable Expiring getNext() {
    PointsAccount shown = getAccount();
    return shown == null || shown.expiring().isEmpty() ? null : shown.expiring().get(0);
  }

  /** The stars of an account, filled and empty. */
  public String stars(PointsAccount shown) {
    return "★".repeat(shown.stars());
  }

  /** What can be redeemed. */
  public List<CatalogueItem> getOffers() {
    List<CatalogueItem> known = catalogue;
    if (known == null) {
      known = shop.catalogue(reader.caller()).stream().filter(CatalogueItem::offered).toList();
      catalogue = known;
    }
    return known;
  }

  /** Whether the reader has enough for it, and some is left. */
  public boolean affords(CatalogueItem item) {
    PointsAccount shown = getAccount();
    return shown != null && item.available() && shown.points() >= item.price();
  }

  /** Redemptions of the account shown. */
  public List<Redemption> getRedeemed() {
    PointsAccount shown = getAccount();
    return shown == null
        ? List.of()
        : known().stream().filter(each -> each.agentId() == shown.agentId()).toList();
  }

  private List<Redemption> known() {
    List<Redemption> known = redemptions;
    if (known == null) {
      known = shop.redemptions(reader.caller());
      redemptions = known;
    }
    return known;
  }

  /** Redeems. */
  public void redeem(CatalogueItem item) {
    shop.redeem(item.id(), item.version(), reader.caller());
    notices.done("points", "points.redeemed", name(item.names()));
  }

  /** What a line was for. */
  public String what(PointsBooking booking) {
    Figures figures = reader.figures();
    Map<String, Object> parts = new HashMap<>();
    BigDecimal quantity = booking.quantity();
    parts.put("quantity", quantity == null ? "" : figures.plain(quantity.stripTrailingZeros()));
    parts.put("month", figures.month(booking.month()));
    parts.put("words", words(booking));
    parts.put("id", booking.sourceId());
    return texts.filled("points.for", booking.reason().name(), parts);
  }

  private String words(PointsBooking booking) {
    if (booking.reason() == PointsReason.REDEMPTION) {
      long id = Long.parseLong(booking.sourceId());
      return known().stream()
          .filter(each -> each.id() == id)
          .map(each -> name(each.names()))
          .findFirst()
          .orElse("");
    }
    return booking.words() == null ? "" : booking.words();
  }

  /** Where to look at what it was for; empty if nowhere. */
  public String link(PointsBooking booking) {
    return switch (booking.reason()) {
      case SHARING -> "cases";
      case CLASS_HOURS -> isOwn() ? "my-growth" : "class-hours";
      case MENTORING -> "mentoring";
      case HONOUR -> "wall";
      case CONTEST -> "contest?id=" + booking.sourceId().replaceFirst("/.*", "");
      case REDEMPTION -> "points#redeemed";
      case PRAISE -> "praise";
      case COOPERATION, EXPIRY, CORRECTION -> "";
    };
  }

  /** A name in the reader's language. */
  public String name(Map<String, String> names) {
    return texts.either(names.get("zh-CN"), names.get("en"));
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }
}
