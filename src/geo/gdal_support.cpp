// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal_support.h"

#include <QStringDecoder>

#include <ogrsf_frmts.h>

#include <mutex>

namespace parvis::gdal {

void registerDrivers()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRTopoJSON();
        RegisterOGRFlatGeobuf();
        RegisterOGRTAB();
        RegisterOGRKML();
    });
}

const char* const* driverNames()
{
    static const char* const names[] = {"GeoJSON",      "GPKG", "ESRI Shapefile", "TopoJSON", "FlatGeobuf",
                                        "MapInfo File", "KML",  nullptr};
    return names;
}

QString text(const char* raw)
{
    if (!raw)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArrayView(raw));
    return decoder.hasError() ? QString::fromLatin1(raw) : decoded;
}

ErrorCapture::ErrorCapture()
{
    CPLPushErrorHandlerEx(&ErrorCapture::record, this);
    CPLErrorReset();
}

ErrorCapture::~ErrorCapture()
{
    CPLPopErrorHandler();
    CPLErrorReset();
}

void ErrorCapture::clear()
{
    failed_ = false;
    message_.clear();
}

void CPL_STDCALL ErrorCapture::record(CPLErr severity, CPLErrorNum, const char* message)
{
    auto* self = static_cast<ErrorCapture*>(CPLGetErrorHandlerUserData());
    if (severity < CE_Warning)
        return;
    const bool isError = severity >= CE_Failure;
    if (self->message_.isEmpty() || (isError && !self->failed_))
        self->message_ = text(message);
    self->failed_ = self->failed_ || isError;
}

} // namespace parvis::gdal
