// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/single_instance.h"

#include "tests/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// Hands over in a thread, as another process would.
bool handOverElsewhere(const QStringList& files)
{
    bool taken = false;
    QThread* thread = QThread::create([&] { taken = SingleInstance().handOver(files); });
    thread->start();
    REQUIRE(QTest::qWaitFor([&] { return thread->isFinished(); }, 20000));
    delete thread;
    return taken;
}

/// Says that to the first instance. Returns what it answers until it ends the connection.
QByteArray say(const SingleInstance& instance, const QByteArray& message)
{
    QLocalSocket socket;
    socket.connectToServer(instance.address());
    REQUIRE(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }, 20000));
    socket.write(message);
    REQUIRE(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 20000));
    return socket.readAll();
}

} // namespace

TEST_CASE("without a first instance nothing is handed over")
{
    CHECK_FALSE(SingleInstance().handOver({u"/tmp/a.parvis"_s}));
}

TEST_CASE("the first instance gets the files of the second as whole paths, and no other becomes the first")
{
    SingleInstance first;
    REQUIRE(first.listen());
    const QSignalSpy received(&first, &SingleInstance::filesReceived);
    CHECK(handOverElsewhere({u"/tmp/a b.parvis"_s, u"é.pdf"_s}));
    REQUIRE(received.size() == 1);
    CHECK(received[0][0].toStringList() == QStringList{u"/tmp/a b.parvis"_s, QFileInfo(u"é.pdf"_s).absoluteFilePath()});
    CHECK(handOverElsewhere({}));
    REQUIRE(received.size() == 2);
    CHECK(received[1][0].toStringList().isEmpty());
    SingleInstance second;
    CHECK_FALSE(second.listen());
}

TEST_CASE("what is no list of whole paths is not taken", "[bad input]")
{
    for (const QByteArray& message :
         {QByteArray(), QByteArray("x\n"), QByteArray("{\"a\":1}\n"), QByteArray("[1]\n"), QByteArray("[\"a.pdf\"]\n"),
          QByteArray("[\"\"]\n"), QByteArray("[\"/a\\u0000b\"]\n"), QByteArray("[null]\n"), QByteArray("[[\"/a\"]]\n"),
          QByteArray(SingleInstance::mostBytes + 1, ' '), QByteArray("\xff\xfe\x00\n", 4)}) {
        INFO(message.left(40).toStdString());
        CHECK_FALSE(SingleInstance::filesIn(message));
    }
    QStringList many;
    for (int i = 0; i <= SingleInstance::mostFiles; ++i)
        many << u"/a"_s;
    CHECK_FALSE(SingleInstance::filesIn(SingleInstance::messageOf(many)));
    CHECK(SingleInstance::filesIn(SingleInstance::messageOf(many.mid(1))));
}

TEST_CASE("a stranger who says too much, nonsense or nothing is cut off, and the next one is heard", "[bad input]")
{
    SingleInstance first;
    REQUIRE(first.listen());
    const QSignalSpy received(&first, &SingleInstance::filesReceived);
    CHECK(say(first, "no list\n").isEmpty());
    CHECK(say(first, QByteArray(3 * SingleInstance::mostBytes, 'x')).isEmpty());
    CHECK(say(first, "[\"/half").isEmpty()); // and then silence
    CHECK(received.isEmpty());
    CHECK(handOverElsewhere({u"/tmp/a.parvis"_s}));
    CHECK(received.size() == 1);
}

TEST_CASE("the socket that a crashed instance left does not bar the next one")
{
    QString address;
    {
        SingleInstance first;
        REQUIRE(first.listen());
        address = first.address();
    }
    QFile left(QFileInfo(address).isAbsolute() ? address : QDir::temp().filePath(address));
    REQUIRE(left.open(QIODevice::WriteOnly)); // nobody listens behind it
    left.close();
    SingleInstance next;
    CHECK(next.listen());
}
