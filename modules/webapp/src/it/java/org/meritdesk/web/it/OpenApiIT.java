package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiIT {

  @Test
  void the_description_of_the_interface_is_the_reviewed_one() throws Exception {
    RunningServer server = RunningServer.get();
    String served =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.address() + "/openapi")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body()
            .replace(server.address(), "http://127.0.0.1:9080");
    Path golden = Path.of(System.getProperty("meritdesk.root"), "docs", "openapi.yaml");

    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, served);
    }

    assertThat(served).startsWith("---\nopenapi: 3.1").isEqualTo(Files.readString(golden));
  }
}
