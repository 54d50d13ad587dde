// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document_kinds.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList documentKinds()
{
    return {u"contrat"_s, u"avenant"_s,           u"délibération"_s, u"convention"_s,
            u"annexe"_s,  u"dossier de presse"_s, u"article"_s,      u"autre"_s};
}

} // namespace parvis
