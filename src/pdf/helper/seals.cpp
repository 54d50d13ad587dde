// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/seals.h"

#include "pdf/helper/printed_words.h"
#include "pdf/protocol/pdf_messages.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Poppler::SignatureValidationInfo;

PdfSealState stateOf(SignatureValidationInfo::SignatureStatus status)
{
    switch (status) {
    case SignatureValidationInfo::SignatureValid:
        return PdfSealState::Sound;
    case SignatureValidationInfo::SignatureDigestMismatch:
    case SignatureValidationInfo::SignatureInvalid:
        return PdfSealState::Altered;
    default:
        return PdfSealState::Unreadable;
    }
}

PdfCertificateState stateOf(SignatureValidationInfo::CertificateStatus status)
{
    switch (status) {
    case SignatureValidationInfo::CertificateTrusted:
        return PdfCertificateState::Trusted;
    case SignatureValidationInfo::CertificateExpired:
        return PdfCertificateState::Expired;
    case SignatureValidationInfo::CertificateRevoked:
        return PdfCertificateState::Revoked;
    default: // Poppler 22.12 mixes up the reasons when it has checked another certificate before
        return PdfCertificateState::Unvouched;
    }
}

PdfSeal sealOf(const Poppler::FormFieldSignature& field)
{
    PdfSeal seal;
    if (field.signatureType() == Poppler::FormFieldSignature::UnsignedSignature)
        return seal;
    const auto options =
        Poppler::FormFieldSignature::ValidateOptions(Poppler::FormFieldSignature::ValidateVerifyCertificate |
                                                     Poppler::FormFieldSignature::ValidateWithoutOCSPRevocationCheck);
    const SignatureValidationInfo found = field.validate(options);
    seal.signer = found.signerName();
    seal.reason = found.reason();
    seal.place = found.location();
    if (found.signingTime() > 0)
        seal.signedAt = QDateTime::fromSecsSinceEpoch(found.signingTime(), Qt::UTC);
    seal.state = stateOf(found.signatureStatus());
    if (seal.state == PdfSealState::Sound)
        seal.certificate = stateOf(found.certificateStatus());
    seal.coversAll = found.signsTotalDocument();
    return seal;
}

/// On which page each field stands, and where. The document names its fields without their pages.
void findPlaces(const Poppler::Document& document, const std::vector<int>& fields, std::vector<PdfSeal>& seals)
{
    std::size_t found = 0;
    for (int number = 1; number <= document.numPages() && found < seals.size(); ++number) {
        const std::unique_ptr<Poppler::Page> page = document.page(number - 1);
        if (!page)
            continue;
        const QSizeF size = page->pageSizeF();
        for (const auto& field : page->formFields()) {
            const auto known = field ? std::ranges::find(fields, field->id()) : fields.end();
            if (known == fields.end() || field->type() != Poppler::FormField::FormSignature || !field->isVisible())
                continue;
            PdfSeal& seal = seals[std::size_t(known - fields.begin())];
            seal.page = number;
            seal.box = boxOfShares(field->rect(), size);
            ++found;
        }
    }
}

/// Poppler looks for the certificates of a browser in the home of the user: the authorities shall be those that come
/// with the system, not what a browser was told to trust.
class WithoutHome
{
public:
    WithoutHome() { qputenv("HOME", "/nonexistent"); }
    ~WithoutHome() { qputenv("HOME", home_); }
    WithoutHome(const WithoutHome&) = delete;
    WithoutHome& operator=(const WithoutHome&) = delete;

private:
    const QByteArray home_ = qgetenv("HOME");
};

} // namespace

std::vector<PdfSeal> sealsOf(const Poppler::Document& document)
{
    const WithoutHome withoutHome;
    std::vector<PdfSeal> seals;
    std::vector<int> fields; // their numbers
    for (const auto& field : document.signatures()) {
        if (seals.size() == mostSeals)
            break;
        if (!field)
            continue;
        seals.push_back(sealOf(*field));
        fields.push_back(field->id());
    }
    findPlaces(document, fields, seals);
    return seals;
}

} // namespace parvis
