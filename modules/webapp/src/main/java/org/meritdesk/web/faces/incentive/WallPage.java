package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.Honours;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.WallEntry;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.paper.HonourPaper;

/** What colleagues were honoured for, and the reader's own (荣誉墙). */
@Named
@RequestScoped
public class WallPage {

  @Inject private Honours honours;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long paper;
  private @Nullable List<WallEntry> wall;

  /** Answers this request with a certificate, if one is asked for. */
  public void send() {
    Long wanted = paper;
    if (wanted == null) {
      return;
    }
    Honour honour = honours.get(wanted, reader.caller());
    if (honour.state() != HonourState.CONFIRMED) {
      throw IncentiveProblem.HONOUR_NOT_FOUND.problem("honour", wanted);
    }
    byte[] file = new HonourPaper(reader.getLocale(), reader.zone()).of(honour);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext out = faces.getExternalContext();
    out.setResponseContentType("application/pdf");
    out.setResponseContentLength(file.length);
    out.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"honour-" + honour.id() + ".pdf\"");
    try {
      out.getResponseOutputStream().write(file);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  /** Months with what was given in them, the newest first. */
  public Map<YearMonth, List<WallEntry>> getMonths() {
    List<WallEntry> known = wall;
    if (known == null) {
      known = honours.wall();
      wall = known;
    }
    return known.stream()
        .collect(Collectors.groupingBy(WallEntry::month, LinkedHashMap::new, Collectors.toList()));
  }

  /** What the reader was given. */
  public List<Honour> getMine() {
    return honours.all(reader.caller()).stream()
        .filter(each -> each.state() == HonourState.CONFIRMED)
        .filter(each -> Long.valueOf(each.agentId()).equals(reader.caller().agentId()))
        .toList();
  }

  /** Whether the reader is somebody who can be honoured. */
  public boolean isAgent() {
    return reader.caller().agentId() != null;
  }

  /** Whether the reader is shown. */
  public boolean isShown() {
    return honours.shown(reader.caller());
  }

  /** Shows the reader no more. */
  public void hide() {
    honours.show(false, reader.caller());
    notices.done("wall", "wall.hidden");
  }

  /** Shows the reader again. */
  public void show() {
    honours.show(true, reader.caller());
    notices.done("wall", "wall.shown");
  }

  public @Nullable Long getPaper() {
    return paper;
  }

  public void setPaper(@Nullable Long paper) {
    this.paper = paper;
  }
}
