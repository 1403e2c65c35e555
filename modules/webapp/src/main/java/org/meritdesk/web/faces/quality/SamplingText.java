package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.quality.api.Absence;
import org.meritdesk.quality.api.PlanInspector;
import org.meritdesk.quality.api.RiskSign;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.api.Stratum;

/** Reads a sampling plan from its form and back (抽样计划填写). */
@RequestScoped
public class SamplingText {

  @Inject private Agents agents;

  void show(SamplingPlan plan, SamplingFields fields) {
    fields.setCode(plan.code());
    fields.setNameZh(plan.names().get("zh-CN"));
    fields.setNameEn(plan.names().get("en"));
    fields.setForm(plan.form());
    fields.setChannels(plan.channels().toArray(new String[0]));
    fields.setTeams(plan.teams().toArray(new String[0]));
    fields.setAgents(
        agents.byIds(plan.agents()).values().stream()
            .map(AgentView::employeeNo)
            .sorted()
            .collect(Collectors.joining(" ")));
    fields.setQuota(plan.quota());
    fields.setNewcomerQuota(plan.newcomerQuota());
    fields.setStrata(plan.strata().stream().map(Stratum::name).toArray(String[]::new));
    fields.setRiskShare(plan.riskShare());
    fields.setLowRating(plan.riskWeights().getOrDefault(RiskSign.LOW_RATING, 0));
    fields.setComplaint(plan.riskWeights().getOrDefault(RiskSign.COMPLAINT, 0));
    fields.setHandedOn(plan.riskWeights().getOrDefault(RiskSign.HANDED_ON, 0));
    fields.setMinimumMessages(plan.minimumMessages());
    fields.setMinimumSeconds(plan.minimumSeconds());
    fields.setWithoutOutcomes(plan.withoutOutcomes().toArray(new String[0]));
    fields.setInspectors(
        plan.inspectors().stream().map(PlanInspector::login).toArray(String[]::new));
    fields.setDueDays(plan.dueDays());
    fields.getAbsences().clear();
    plan.inspectors()
        .forEach(
            each ->
                each.absences()
                    .forEach(
                        away ->
                            fields
                                .getAbsences()
                                .add(
                                    new AbsenceFields(
                                        each.login(),
                                        away.from().toString(),
                                        away.to().toString()))));
  }

  SamplingPlan plan(SamplingFields fields) {
    return new SamplingPlan(
        fields.getCode(),
        Map.of("zh-CN", fields.getNameZh(), "en", fields.getNameEn()),
        fields.getForm(),
        Set.of(fields.getChannels()),
        Set.of(fields.getTeams()),
        Arrays.stream(fields.getAgents().split("[\\s,，、]+"))
            .filter(number -> !number.isBlank())
            .map(this::agent)
            .collect(Collectors.toSet()),
        fields.getQuota(),
        fields.getNewcomerQuota(),
        Arrays.stream(fields.getStrata()).map(Stratum::valueOf).collect(Collectors.toSet()),
        fields.getRiskShare(),
        Map.of(
            RiskSign.LOW_RATING, fields.getLowRating(),
            RiskSign.COMPLAINT, fields.getComplaint(),
            RiskSign.HANDED_ON, fields.getHandedOn()),
        fields.getMinimumMessages(),
        fields.getMinimumSeconds(),
        Set.of(fields.getWithoutOutcomes()),
        inspectors(fields),
        fields.getDueDays());
  }

  private static List<PlanInspector> inspectors(SamplingFields fields) {
    return Arrays.stream(fields.getInspectors())
        .map(
            login ->
                new PlanInspector(
                    login,
                    fields.getAbsences().stream()
                        .filter(each -> each.getLogin().equals(login))
                        .flatMap(SamplingText::absence)
                        .toList()))
        .toList();
  }

  private static Stream<Absence> absence(AbsenceFields fields) {
    try {
      return Stream.of(
          new Absence(LocalDate.parse(fields.getFrom()), LocalDate.parse(fields.getTo())));
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem(
          "field", "absence", "value", fields.getFrom() + " – " + fields.getTo());
    }
  }

  private long agent(String number) {
    return agents
        .byEmployeeNo(number)
        .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", number))
        .id();
  }
}
