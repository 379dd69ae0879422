package org.hearsay.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.bytes.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that somebody else chose and that are not public: none is reached. */
class GuardTest {
    /** PORT is that of a server on this machine, which would hear of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.0.0.2:PORT/",
                "http://127.255.255.254:PORT/",
                "http://localhost:PORT/",
                "http://LOCALHOST:PORT/",
                "http://0.0.0.0:PORT/",
                "http://0.1.2.3:PORT/",
                "http://[::1]:PORT/",
                "http://[::]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:7f00:1]:PORT/",
                "http://[::127.0.0.1]:PORT/",
                "http://[64:ff9b::7f00:1]:PORT/",
                "http://[2002:7f00:1::]:PORT/",
                "http://[2001:0:7f00:1::]:PORT/",
                "http://[fe80::1]:PORT/",
                "http://[fc00::1]:PORT/",
                "http://[fd12:3456::1]:PORT/",
                "http://[ff02::1]:PORT/",
                "http://[2001:db8::1]:PORT/",
                "http://[100::1]:PORT/",
                "http://2130706433:PORT/",
                "http://0x7f000001:PORT/",
                "http://0x7f.0.0.1:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://127.1:PORT/",
                "http://127.0.1:PORT/",
                "http://127.0.0.01:PORT/",
                "http://10.0.0.1:PORT/",
                "http://172.16.0.1:PORT/",
                "http://172.31.255.255:PORT/",
                "http://192.168.1.1:PORT/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1:PORT/",
                "http://192.0.0.192:PORT/",
                "http://198.18.0.1:PORT/",
                "http://224.0.0.1:PORT/",
                "http://240.0.0.1:PORT/",
                "http://255.255.255.255:PORT/",
                "http://user:word@127.0.0.1:PORT/",
                "http://post.example@127.0.0.1:PORT/",
                "https://127.0.0.1:PORT/",
                "ftp://127.0.0.1:PORT/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/",
                "jar:http://127.0.0.1:PORT/!/"
            })
    void noAddressThatIsNotPublicIsReached(String address) throws Exception {
        try (Served server = new Served("0.0.0.0")) {
            String port = String.valueOf(URI.create(server.at("/")).getPort());
            assertThatThrownBy(() -> Served.web().getPublic(Addresses.parse(address.replace("PORT", port))))
                    .isInstanceOf(Refusal.class);
            assertThat(server.all()).isEmpty();
        }
    }

    @Test
    void whoSendsOnToAnAddressThatIsNotPublicIsNotFollowed() throws Exception {
        Guard oneIsPublic = new Guard(List.of(Network.of("127.0.0.1/32"), Network.of("::/0")));
        try (Served inside = new Served();
                Served outside = new Served("127.0.0.2")) {
            outside.sendingOn("/a", inside.at("/secret"));
            URI address = URI.create(outside.at("/a"));
            assertThatThrownBy(() -> Served.web(oneIsPublic).getPublic(address)).hasMessageContaining("not public");
            assertThatThrownBy(() -> Served.web(oneIsPublic).get(address, Map.of()))
                    .as("a public page that the user asked for sends on")
                    .hasMessageContaining("not public");
            assertThat(outside.asked()).hasSize(2);
            assertThat(inside.all()).isEmpty();
        }
    }

    @Test
    void publicAddressesAreTold() throws Exception {
        Guard guard = Guard.standard();
        for (String open : List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "2620:0:860::1"))
            assertThat(guard.isPublic(InetAddress.getByName(open))).as(open).isTrue();
    }

    @Test
    void theUserMayAskHisOwnMachine() throws Exception {
        try (Served server = new Served()) {
            server.with("/a", "text/html", "x");
            Answer answer = Served.web().get(URI.create(server.at("/a")), Map.of());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.wasPublic()).isFalse();
        }
    }
}
