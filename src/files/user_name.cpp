// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/user_name.h"

#include "domain/translate.h"

#include <QMutex>

namespace parvis {

namespace {

QMutex mutex;

QString& chosenName()
{
    static QString name;
    return name;
}

LetterSender& chosenSender()
{
    static LetterSender sender;
    return sender;
}

} // namespace

QString accountName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? translate("files", "unknown user") : name;
}

QString userName()
{
    const QMutexLocker lock(&mutex);
    return chosenName().isEmpty() ? accountName() : chosenName();
}

void setUserName(const QString& name)
{
    const QMutexLocker lock(&mutex);
    chosenName() = name.simplified();
}

LetterSender letterSender()
{
    const QMutexLocker lock(&mutex);
    return chosenSender();
}

void setLetterSender(const LetterSender& sender)
{
    const QMutexLocker lock(&mutex);
    chosenSender() = {sender.name.simplified(), sender.organisation.simplified()};
}

} // namespace parvis
