package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CooperationLink;
import org.meritdesk.web.faces.shell.Addresses;
import org.meritdesk.web.faces.shell.Carried;
import org.meritdesk.web.faces.shell.Reader;

/** Links that are told once: they live for the next page and nowhere else (评分链接展示). */
@Named
@RequestScoped
public class CooperationLinks {

  private static final String KEY = "md.cooperation.links";

  @Inject private Reader reader;
  @Inject private HttpServletRequest request;
  @Inject private Carried carried;

  @Inject
  @ConfigProperty(name = "meritdesk.origin")
  private Optional<String> origin;

  private @Nullable List<SharedLink> taken;

  /** Hands them to the next page. */
  void tell(List<CooperationLink> links) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String start = origin.orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
    boolean chinese = "zh".equals(reader.getLocale().getLanguage());
    ArrayList<SharedLink> shared = new ArrayList<>();
    links.forEach(
        each ->
            shared.add(
                new SharedLink(
                    chinese ? each.departmentZh() : each.departmentEn(),
                    each.person(),
                    start + Addresses.of(faces, "rate?key=" + each.key()))));
    carried.hand(KEY, shared);
  }

  /** What was handed over, if anything. */
  @SuppressWarnings("unchecked")
  public List<SharedLink> getAll() {
    List<SharedLink> known = taken;
    if (known == null) {
      known = carried.take(KEY).map(shared -> (List<SharedLink>) shared).orElse(List.of());
      taken = known;
    }
    return known;
  }
}
