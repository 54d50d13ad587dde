// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/pdf_channel.h"

#include "pdf/protocol/bad_message.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace parvis {

namespace {

constexpr int waitingTime = 20; ///< milliseconds

bool isLater()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

/// Room for one descriptor beside the bytes of a message.
struct FileSpace
{
    alignas(cmsghdr) char bytes[CMSG_SPACE(sizeof(int))] = {};

    void offer(msghdr& message)
    {
        message.msg_control = bytes;
        message.msg_controllen = sizeof bytes;
    }

    void put(msghdr& message, int file)
    {
        offer(message);
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof file);
        std::memcpy(CMSG_DATA(header), &file, sizeof file);
    }

    /// Its padding has room for more than one, and all that came are open here.
    /// @throws BadMessage  there are several, which nobody sends: they are closed
    void take(msghdr& message, Descriptor& file)
    {
        std::vector<Descriptor> files;
        for (cmsghdr* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
            if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
                continue;
            const std::size_t size = header->cmsg_len - CMSG_LEN(0);
            for (std::size_t at = 0; at + sizeof(int) <= size; at += sizeof(int)) {
                int number = -1;
                std::memcpy(&number, CMSG_DATA(header) + at, sizeof number);
                files.emplace_back(number);
            }
        }
        if (files.size() > 1 || (message.msg_flags & MSG_CTRUNC))
            throw BadMessage();
        if (!files.empty())
            file = std::move(files.front());
    }
};

} // namespace

Descriptor::~Descriptor()
{
    if (number_ >= 0)
        ::close(number_);
}

PdfChannel::PdfChannel(int socket, std::function<void()> whileWaiting)
    : socket_(socket)
    , whileWaiting_(std::move(whileWaiting))
{
}

void PdfChannel::waitFor(short events)
{
    pollfd waiting{socket_, events, 0};
    for (;;) {
        const int ready = ::poll(&waiting, 1, whileWaiting_ ? waitingTime : -1);
        if (ready > 0)
            return; // also when the other side is gone: the call that follows tells
        if (ready < 0 && errno != EINTR)
            throw ChannelClosed();
        if (whileWaiting_)
            whileWaiting_();
    }
}

/// @param file  sent along with the first of the bytes; negative: none
void PdfChannel::sendAll(const char* bytes, qsizetype size, int file)
{
    while (size > 0) {
        iovec part{const_cast<char*>(bytes), std::size_t(size)};
        FileSpace space;
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        if (file >= 0)
            space.put(message, file);
        // MSG_NOSIGNAL: a helper that is gone must not end the program by SIGPIPE.
        const ssize_t sent = ::sendmsg(socket_, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes += sent;
            size -= sent;
            file = -1;
        } else if (sent < 0 && isLater()) {
            waitFor(POLLOUT);
        } else {
            throw ChannelClosed();
        }
    }
}

/// @param file  gets what comes along; null: the system closes it
void PdfChannel::receiveAll(char* bytes, qsizetype size, Descriptor* file)
{
    while (size > 0) {
        iovec part{bytes, std::size_t(size)};
        FileSpace space;
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        if (file)
            space.offer(message);
        const ssize_t received = ::recvmsg(socket_, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (received > 0) {
            bytes += received;
            size -= received;
            if (file)
                space.take(message, *file);
        } else if (received < 0 && isLater()) {
            waitFor(POLLIN);
        } else {
            throw ChannelClosed();
        }
    }
}

void PdfChannel::send(const QByteArray& bytes, const Descriptor& file)
{
    const quint32 size = qToLittleEndian(quint32(bytes.size()));
    sendAll(reinterpret_cast<const char*>(&size), sizeof size, file.number());
    sendAll(bytes.constData(), bytes.size(), -1);
}

PdfMessage PdfChannel::receive(quint32 largest)
{
    PdfMessage message;
    quint32 size = 0;
    receiveAll(reinterpret_cast<char*>(&size), sizeof size, &message.file);
    size = qFromLittleEndian(size);
    if (size > largest)
        throw BadMessage();
    message.bytes = QByteArray(qsizetype(size), Qt::Uninitialized);
    receiveAll(message.bytes.data(), message.bytes.size(), nullptr);
    return message;
}

} // namespace parvis
