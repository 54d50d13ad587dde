// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <stdexcept>
#include <utility>

namespace parvis {

/// The other side is gone.
class ChannelClosed : public std::runtime_error
{
public:
    ChannelClosed()
        : std::runtime_error("channel closed")
    {
    }
};

/// A descriptor that is closed when nobody holds it any more; negative: none.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : number_(number)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept
        : number_(std::exchange(other.number_, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }

    int number() const { return number_; }
    bool isOpen() const { return number_ >= 0; }

private:
    int number_;
};

/// What one side says: bytes, and perhaps a file that holds what is too large for them.
struct PdfMessage
{
    QByteArray bytes;
    Descriptor file = Descriptor();
};

/// Frames over one end of a socket pair: the length in four bytes, which carry the file, then the message. It does not
/// own the socket.
class PdfChannel
{
public:
    /// @param whileWaiting  called about fifty times a second while the other side is waited for; may throw
    explicit PdfChannel(int socket, std::function<void()> whileWaiting = {});

    /// Throws ChannelClosed.
    void send(const QByteArray& bytes, const Descriptor& file = Descriptor());
    /// @param largest  bytes that the message may have
    /// @throws ChannelClosed; BadMessage when the other side announces more, or sends several files
    PdfMessage receive(quint32 largest);

private:
    void sendAll(const char* bytes, qsizetype size, int file);
    void receiveAll(char* bytes, qsizetype size, Descriptor* file);
    void waitFor(short events);

    int socket_;
    std::function<void()> whileWaiting_;
};

} // namespace parvis
