package org.meritdesk.web.rest.measures;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;

/** Figures of an agent, a team, a queue or the company over REST (指标查询接口); the end is exclusive. */
@Path("{kind}/{id}/measurements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementsResource {

  @Inject private Measurements measurements;
  @Inject private VisibleSubjects visible;

  @PathParam("kind")
  private String kind = "";

  @PathParam("id")
  private long id;

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("to")
  private @Nullable String to;

  /** A day's figure (日值报文). */
  public record DayBody(LocalDate day, FigureBody figure) {}

  /** An hour's figure (时段值报文). */
  public record HourBody(DayOfWeek weekday, int hour, FigureBody figure) {}

  /** The figures of the period by measure, all or those named. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public Map<String, FigureBody> period(@QueryParam("measures") @Nullable String measures) {
    Map<String, FigureBody> figures = new LinkedHashMap<>();
    measurements
        .of(subject(), first(), end(), Asked.measures(measures))
        .forEach((measure, value) -> figures.put(measure.name(), FigureBody.of(value)));
    return figures;
  }

  /** One figure a day. */
  @GET
  @Path("daily")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public List<DayBody> daily(@QueryParam("measure") @Nullable String measure) {
    return measurements.daily(subject(), first(), end(), Asked.measure(measure)).stream()
        .map(value -> new DayBody(value.day(), FigureBody.of(value.measurement())))
        .toList();
  }

  /** One figure an hour of the week. */
  @GET
  @Path("heat")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public List<HourBody> heat(@QueryParam("measure") @Nullable String measure) {
    return measurements.heat(subject(), first(), end(), Asked.measure(measure)).stream()
        .map(
            value ->
                new HourBody(value.weekday(), value.hour(), FigureBody.of(value.measurement())))
        .toList();
  }

  /** The records behind a figure, worst first. */
  @GET
  @Path("contributions")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public List<Contribution> contributions(
      @QueryParam("measure") @Nullable String measure,
      @QueryParam("losses") @DefaultValue("false") boolean losses,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    return measurements.contributions(
        subject(),
        first(),
        end(),
        Asked.measure(measure),
        new ContributionQuery(losses, offset, limit));
  }

  private Subject subject() {
    return visible.of(kind, id, first(), end());
  }

  private LocalDate first() {
    return Days.needed("from", from);
  }

  private LocalDate end() {
    return Days.needed("to", to);
  }
}
