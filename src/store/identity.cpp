#include "store/identity.h"

#include "store/connection.h"

#include <QUuid>

namespace parvis {

namespace {

QString key()
{
    return QStringLiteral("identity");
}

QString identityIn(Connection& connection)
{
    return connection.value(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key()}).toString();
}

} // namespace

void ensureIdentity(Connection& connection)
{
    connection.run(QStringLiteral("INSERT OR IGNORE INTO setting (key, value) VALUES (?, ?)"),
                   {key(), QUuid::createUuid().toString(QUuid::WithoutBraces)});
}

QString databaseIdentity(const QString& path)
{
    {
        Connection reader(path, Connection::Mode::ReadOnly);
        if (const QString identity = identityIn(reader); !identity.isEmpty())
            return identity;
    }
    Connection writer(path, Connection::Mode::ReadWrite);
    ensureIdentity(writer);
    return identityIn(writer);
}

} // namespace parvis
