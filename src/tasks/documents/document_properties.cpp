// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_properties.h"

#include "domain/day_text.h"
#include "domain/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString stateInWords(PdfSealState state)
{
    switch (state) {
    case PdfSealState::Sound:
        return translate("tasks", "What was signed is unchanged.");
    case PdfSealState::Altered:
        return translate("tasks", "What was signed was changed afterwards: the signature is void.");
    case PdfSealState::Unreadable:
        return translate("tasks", "The signature is damaged, or of a kind that cannot be checked.");
    case PdfSealState::Empty:
        break;
    }
    return translate("tasks", "A field for an electronic signature, not signed.");
}

QString certificateInWords(PdfCertificateState state)
{
    switch (state) {
    case PdfCertificateState::Trusted:
        return translate("tasks", "A recognised authority vouches for the name.");
    case PdfCertificateState::Expired:
        return translate("tasks", "The certificate did not hold on that day.");
    case PdfCertificateState::Revoked:
        return translate("tasks", "The certificate was revoked.");
    case PdfCertificateState::Unvouched:
        break;
    }
    return translate("tasks", "No authority that this computer knows vouches for the name.");
}

} // namespace

QString programInWords(const PdfProperties& properties)
{
    const QString& creator = properties.creator;
    const QString& producer = properties.producer;
    const QString format = translate("tasks", "PDF %1").arg(properties.version);
    if (creator.isEmpty() && producer.isEmpty())
        return format;
    const bool isOne = creator.isEmpty() || producer.isEmpty() || creator == producer;
    const QString program =
        isOne ? (creator.isEmpty() ? producer : creator) : translate("tasks", "%1, by %2").arg(creator, producer);
    return u"%1 (%2)"_s.arg(program, format);
}

QString fontsInWords(const std::vector<PdfFont>& fonts)
{
    if (fonts.empty())
        return translate("tasks", "no font");
    QStringList missing;
    for (const PdfFont& font : fonts) {
        if (!font.embedded)
            missing << (font.name.isEmpty() ? translate("tasks", "one without a name") : font.name);
    }
    if (missing.isEmpty())
        return translate("tasks", "%n, all of them in the file", nullptr, int(fonts.size()));
    constexpr qsizetype most = 8;
    if (missing.size() > most)
        missing = missing.first(most) << u"…"_s;
    return translate("tasks", "%n; not in the file, and replaced by others: %1", nullptr, int(fonts.size()))
        .arg(missing.join(u", "_s));
}

QString sealInWords(const PdfSeal& seal)
{
    if (seal.state == PdfSealState::Empty)
        return stateInWords(seal.state);
    const QString signer = seal.signer.isEmpty() ? translate("tasks", "Signer unknown") : seal.signer;
    QStringList sentences{(seal.signedAt.isValid() ? u"%1, %2"_s.arg(signer, momentText(seal.signedAt)) : signer) +
                              u'.',
                          stateInWords(seal.state)};
    if (seal.state == PdfSealState::Sound) {
        sentences << certificateInWords(seal.certificate);
        if (!seal.coversAll)
            sentences << translate("tasks", "The file was added to afterwards, as by a further signature.");
    }
    return sentences.join(u' ');
}

QStringList sealsInWords(const std::vector<PdfSeal>& seals)
{
    QStringList lines;
    std::ranges::transform(seals, std::back_inserter(lines), sealInWords);
    return lines;
}

} // namespace parvis
