// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/pdf_channel.h"

#include "pdf/protocol/bad_message.h"
#include "tests/catch.h"

#include <QDir>

#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

struct Ends
{
    int sockets[2]{};

    Ends() { REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) == 0); }
    ~Ends()
    {
        for (const int socket : sockets)
            ::close(socket);
    }
    Ends(const Ends&) = delete;
    Ends& operator=(const Ends&) = delete;
};

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

/// An empty message, and so many copies of a descriptor with it.
void sendFiles(int socket, int count)
{
    const quint32 size = 0;
    iovec part{const_cast<quint32*>(&size), sizeof size};
    alignas(cmsghdr) char space[CMSG_SPACE(8 * sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = CMSG_SPACE(std::size_t(count) * sizeof(int));
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(std::size_t(count) * sizeof(int));
    const Descriptor file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    for (int i = 0; i < count; ++i) {
        const int number = file.number();
        std::memcpy(CMSG_DATA(header) + std::size_t(i) * sizeof number, &number, sizeof number);
    }
    REQUIRE(::sendmsg(socket, &message, MSG_NOSIGNAL) == ssize_t(sizeof size));
}

} // namespace

TEST_CASE("a message brings one file, and several are closed and make no sense")
{
    const Ends ends;
    PdfChannel channel(ends.sockets[1]);
    const qsizetype before = openFiles();
    sendFiles(ends.sockets[0], 1);
    {
        const PdfMessage message = channel.receive(100);
        CHECK(message.file.isOpen());
        CHECK(openFiles() == before + 1);
    }
    CHECK(openFiles() == before);
    for (const int count : {2, 3, 8}) {
        CAPTURE(count);
        sendFiles(ends.sockets[0], count);
        CHECK_THROWS_AS(channel.receive(100), BadMessage);
        CHECK(openFiles() == before);
    }
}
