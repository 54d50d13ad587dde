// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/printout.h"

#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

Printout::Compose composed(std::function<QByteArray(std::stop_token)> compose)
{
    return [compose = std::move(compose)](const JobControl& control) { return PrintedPdf{compose(control.stop)}; };
}

QString printText(const Printout& printout)
{
    return translate("widgets", "Print %1…").arg(printout.what);
}

QString saveText(const Printout& printout)
{
    return translate("widgets", "Save %1 as PDF…").arg(printout.what);
}

} // namespace parvis
