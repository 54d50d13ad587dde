// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace parvis::test {

/// Another default locale as long as it lives.
class DefaultLocale
{
public:
    explicit DefaultLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~DefaultLocale() { QLocale::setDefault(before_); }
    Q_DISABLE_COPY(DefaultLocale)

private:
    QLocale before_;
};

/// French of France.
class FrenchLocale : public DefaultLocale
{
public:
    FrenchLocale()
        : DefaultLocale(QLocale(QLocale::French, QLocale::France))
    {
    }
};

} // namespace parvis::test
