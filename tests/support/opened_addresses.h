// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace parvis::test {

/// Takes the addresses and files that would go to another program while it lives.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses();
    ~OpenedAddresses() override;

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl& url) { urls << url; }
};

} // namespace parvis::test
