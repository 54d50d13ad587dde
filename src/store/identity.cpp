// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"

#include "store/connection.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString key()
{
    return u"identity"_s;
}

QString identityIn(Connection& connection)
{
    return connection.value(u"SELECT value FROM setting WHERE key = ?"_s, {key()}).toString();
}

} // namespace

void ensureIdentity(Connection& connection)
{
    connection.run(u"INSERT OR IGNORE INTO setting (key, value) VALUES (?, ?)"_s,
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
    writer.transaction([&] { ensureIdentity(writer); });
    return identityIn(writer);
}

} // namespace parvis
