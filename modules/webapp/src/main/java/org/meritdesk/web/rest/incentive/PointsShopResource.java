package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CatalogueDraft;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.CatalogueKind;
import org.meritdesk.incentive.api.PointsShop;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;
import org.meritdesk.web.rest.Versions;

/** What points can be turned into, over REST (积分兑换接口). */
@Path("points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PointsShopResource {

  @Inject private PointsShop shop;
  @Inject private Caller caller;

  /** An item of the catalogue (兑换项报文); without {@code stock} there is no limit. */
  public record ItemBody(
      @NotNull CatalogueKind kind,
      @NotNull String nameZh,
      @NotNull String nameEn,
      int price,
      int quantity,
      @Nullable Integer stock,
      boolean offered) {

    CatalogueDraft draft(@Nullable Long id, int version) {
      return new CatalogueDraft(id, version, kind, nameZh, nameEn, price, quantity, stock, offered);
    }
  }

  /** What the caller wants (兑换报文). */
  public record RedemptionBody(long itemId, int version) {}

  /** How it was handed over (兑现报文). */
  public record FulfilmentBody(@Nullable @Size(max = 300) String words) {}

  /** The catalogue; who does not keep it sees what is offered. */
  @GET
  @Path("catalogue")
  @Allowed(roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR})
  public List<CatalogueItem> catalogue() {
    return shop.catalogue(caller);
  }

  /** Adds an item. */
  @POST
  @Path("catalogue")
  @Allowed(roles = HR_MAKER)
  public Response add(@Valid @NotNull ItemBody body) {
    CatalogueItem made = shop.save(body.draft(null, 0), caller);
    return Response.created(URI.create("points/catalogue/" + made.id()))
        .entity(made)
        .tag(Versions.tag(made.version()))
        .build();
  }

  /** Changes one; its kind stays. */
  @PUT
  @Path("catalogue/{id}")
  @Allowed(roles = HR_MAKER)
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ItemBody body) {
    CatalogueItem saved = shop.save(body.draft(id, Versions.read(ifMatch)), caller);
    return Response.ok(saved).tag(Versions.tag(saved.version())).build();
  }

  /** Redemptions, waiting ones first; an agent the own, a lead the own teams. */
  @GET
  @Path("redemptions")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<Redemption> redemptions() {
    return shop.redemptions(caller);
  }

  /** Pays with the caller's points. */
  @POST
  @Path("redemptions")
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public Response redeem(@Valid @NotNull RedemptionBody body) {
    Redemption made = shop.redeem(body.itemId(), body.version(), caller);
    return Response.created(URI.create("points/redemptions/" + made.id())).entity(made).build();
  }

  /** Hands over; never the own. */
  @POST
  @Path("redemptions/{id}/fulfil")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public Redemption fulfil(@PathParam("id") long id, @Valid @Nullable FulfilmentBody body) {
    return shop.fulfil(id, body == null || body.words() == null ? "" : body.words(), caller);
  }

  /** Refuses; the points are given back. */
  @POST
  @Path("redemptions/{id}/refuse")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public Redemption refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return shop.refuse(id, body.reason(), caller);
  }
}
