package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who teaches is named, observed and certified; who learnt takes a certificate home. */
class InstructorsIT {

  private static final List<String> PARTS = List.of("content", "delivery", "interaction", "timing");
  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_candidate_is_named_observed_twice_and_certified_by_another_person() {
    long agent = corner.agent();

    try (Person person = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = person.page();
      page.navigate("/instructors");
      page.locator("[id='naming:nominee']").selectOption(Long.toString(agent));
      page.locator("[id='naming:nominate']").click();
      page.waitForURL("**/instructor?agent=" + agent);
      observe(page);
      observe(page);
      assertThat(page.locator("[id='deciding:certify']")).hasCount(0);
    }
    try (Person person = Person.signedIn("hr-checker", "en")) {
      Page page = person.page();
      page.navigate("/instructor?agent=" + agent);
      page.locator("[id='deciding:certify']").click();
      assertThat(page.locator("main")).containsText("Certified by");
    }

    JsonNode certified = corner.as("hr-maker").get("instructors/" + agent);
    assertThat(certified.path("state").asText()).isEqualTo("CERTIFIED");
    assertThat(certified.path("holds").asBoolean()).isTrue();
    assertThat(certified.path("lessons")).hasSize(2);
  }

  @Test
  void a_certificate_is_downloaded_and_checked_by_its_number_and_code() throws IOException {
    try (Person person = Person.signedIn("agent", "zh-CN")) {
      Page page = person.page();
      page.navigate("/my-growth");
      Download file =
          page.waitForDownload(
              () -> page.locator("a[href^='my-growth?certificate=']").first().click());
      String text;
      try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
        text = new PDFTextStripper().getText(document);
      }
      assertThat(text).contains("培训证书", "证书编号 MD-", "核验码");
      String number = text.replaceAll("(?s).*证书编号 (MD-[0-9]+-[0-9]+).*", "$1");
      String code = text.replaceAll("(?s).*核验码 ([A-Z0-9-]+).*", "$1");

      page.navigate("/certificate?number=" + number + "&code=" + code);
      assertThat(page.locator("main .md-pairs")).isVisible();
      page.navigate("/certificate?number=" + number + "&code=AAAA-AAAA");
      assertThat(page.locator("main .md-pairs")).hasCount(0);
    }
  }

  @Test
  void the_certificate_is_a_file_over_rest_for_whom_the_record_is_seen_by() throws Exception {
    long mine = 0;
    for (JsonNode each : corner.as("agent").get("training-records?limit=200").path("records")) {
      if (each.path("state").asText().equals("VALID")) {
        mine = each.path("id").asLong();
      }
    }
    String path = "certificates/of-record/" + mine + "/file";
    String number =
        corner.as("agent").get("certificates/of-record/" + mine).path("number").asText();

    HttpResponse<byte[]> file = pdf("agent", path + "?language=en");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains(number + ".pdf");
    try (PDDocument document = Loader.loadPDF(file.body())) {
      assertThat(new PDFTextStripper().getText(document)).contains(number);
    }
    assertThat(pdf("hr-maker", path).statusCode()).isEqualTo(200);
    assertThat(pdf("inspector", path).statusCode()).isEqualTo(403);
    assertThat(pdf("agent", path + "?language=fr").statusCode()).isEqualTo(400);
    for (JsonNode each : corner.as("hr-maker").get("training-records?limit=200").path("records")) {
      if (each.path("agentId").asLong() != corner.agent()) {
        String other = "certificates/of-record/" + each.path("id").asLong() + "/file";
        assertThat(pdf("agent", other).statusCode()).isEqualTo(404);
        break;
      }
    }
  }

  private static HttpResponse<byte[]> pdf(String login, String path) throws Exception {
    String pair = login + ":" + corner.password(login);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(RunningServer.get().address() + "/api/v1/" + path))
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Accept", "application/pdf, application/problem+json")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void observe(Page page) {
    for (String part : PARTS) {
      page.locator("[name='observing:" + part + "'][value='5']").check();
    }
    int before = page.locator("main tbody tr").count();
    page.locator("[id='observing:observe']").click();
    assertThat(page.locator("main tbody tr")).hasCount(before + 1);
  }
}
