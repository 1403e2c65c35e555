package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.IntakeRight;
import org.meritdesk.ingestion.api.LoadColumn;
import org.meritdesk.ingestion.api.LoadPage;
import org.meritdesk.ingestion.api.LoadQuery;
import org.meritdesk.ingestion.api.LoadState;
import org.meritdesk.ingestion.api.Loads;
import org.meritdesk.ingestion.api.Profile;
import org.meritdesk.ingestion.api.Profiles;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.kernel.Order;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** What comes in, how fresh it is, and taking a file (数据源). */
@Named
@RequestScoped
public class SourcesPage {

  private static final int SIZE = 20;

  @Inject private Sources sources;
  @Inject private Loads loads;
  @Inject private Profiles profiles;
  @Inject private Uploads uploads;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private ListAddress list;
  @Inject private Clock clock;

  private @Nullable String profile;
  private @Nullable String source;
  private boolean dryRun;
  private @Nullable Part file;
  private int page;
  private @Nullable LoadPage found;

  /** Begins to read the chosen file. */
  public void take() throws IOException {
    Part part = file;
    if (part == null || part.getSize() == 0) {
      notices.refuse("sources.file.missing");
      return;
    }
    uploads.begin(request(String.valueOf(part.getSubmittedFileName())), part, reader.caller());
    notices.go("sources");
  }

  private IntakeRequest request(String fileName) {
    String chosen = profile == null ? "" : profile;
    FactKind kind = FactKind.ofPath(chosen).orElse(null);
    return new IntakeRequest(source, kind, kind == null ? chosen : null, fileName, dryRun);
  }

  /** The platforms. */
  public List<SourceView> getSources() {
    return sources.all();
  }

  /** The mapping profiles. */
  public List<Profile> getProfiles() {
    return profiles.all();
  }

  /** The kinds of facts that JSON lines may hold. */
  public List<FactKind> getKinds() {
    return Arrays.asList(FactKind.values());
  }

  /** The loads of this page. */
  public LoadPage getLoads() {
    LoadPage known = found;
    if (known == null) {
      Order<LoadColumn> order = list.order(LoadColumn.class, Order.falling(LoadColumn.STARTED));
      known = loads.search(new LoadQuery(null, null, page, SIZE, order), reader.caller());
      found = known;
    }
    return known;
  }

  /** Which loads these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getLoads().total());
  }

  /** The reader's upload, if there is one. */
  public Uploads.@Nullable Upload getUpload() {
    return uploads.of(reader.caller()).orElse(null);
  }

  /** Whether anything is still being read. */
  public boolean isBusy() {
    Uploads.Upload mine = getUpload();
    return (mine != null && mine.running())
        || getLoads().loads().stream().anyMatch(load -> load.state() == LoadState.RUNNING);
  }

  /** Puts the note about the upload away. */
  public void forget() {
    uploads.forget(reader.caller());
    notices.go("sources");
  }

  /** Lines that wait in quarantine over all platforms. */
  public long getWaiting() {
    return getSources().stream().mapToLong(SourceView::openRefusals).sum();
  }

  /** How long ago the last load of a platform ended, in seconds. */
  public @Nullable Long lag(SourceView view) {
    return view.lastLoadAt() == null
        ? null
        : Duration.between(view.lastLoadAt(), clock.instant()).toSeconds();
  }

  /** Whether the reader may take files. */
  public boolean isTaker() {
    return IntakeRight.TAKE.heldBy(reader.caller());
  }

  /** The mapping profile, or the kind of JSON lines. */
  public @Nullable String getProfile() {
    return profile;
  }

  /** Takes the mapping profile, or the kind of JSON lines. */
  public void setProfile(@Nullable String profile) {
    this.profile = profile;
  }

  /** The platform; none takes the profile's. */
  public @Nullable String getSource() {
    return source;
  }

  /** Takes the platform. */
  public void setSource(@Nullable String source) {
    this.source = source;
  }

  /** Whether the file is only tried. */
  public boolean isDryRun() {
    return dryRun;
  }

  /** Only tries the file. */
  public void setDryRun(boolean dryRun) {
    this.dryRun = dryRun;
  }

  /** The file. */
  public @Nullable Part getFile() {
    return file;
  }

  /** Takes the file. */
  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** The page, from 0. */
  public int getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
