package org.meritdesk.web.rest.measures;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Unit;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** The catalogue of measures over REST (指标目录接口). */
@Path("measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

  /** One measure of the catalogue (指标报文). */
  public record MeasureBody(
      String name,
      String chinese,
      Domain domain,
      Unit unit,
      Direction direction,
      String formula,
      boolean external) {}

  /** Every measure, in the order of the catalogue. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public List<MeasureBody> all() {
    return Arrays.stream(Measure.values())
        .map(
            m ->
                new MeasureBody(
                    m.name(),
                    m.chinese(),
                    m.domain(),
                    m.unit(),
                    m.direction(),
                    m.formula(),
                    m.external()))
        .toList();
  }
}
